/** Whom one signs in as to look around. Shown to everybody who makes a demo, and worth nothing elsewhere. */
export const demoAccount = {
  loginName: 'demo',
  displayName: 'Ingrid Solbakken',
  password: 'fjell furu fiske foss fjære',
} as const;

/** Colleagues in the demo's office: they have done their part of the work, and cannot sign in. */
export const demoColleagues = [
  { loginName: 'marit', displayName: 'Marit Engen', role: 'caseWorker' },
  { loginName: 'jonas', displayName: 'Jonas Haugland', role: 'leader' },
] as const;
