/** The panels of the dashboard that can be copied, each a table and mostly a picture. */
export const dashboardPanels = [
  'trend',
  'way',
  'tertial',
  'planByAge',
  'planByNeed',
  'coordinatorByNeed',
  'planByUnit',
  'planByArea',
] as const;
export type DashboardPanel = (typeof dashboardPanels)[number];
