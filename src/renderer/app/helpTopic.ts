/** Which page of the guide belongs to an address: what F1 opens. The first that fits. */
const topicsByAddress: readonly (readonly [RegExp, string])[] = [
  [/^\/meldinger\/ny/, 'melding'],
  [/^\/sak\/[^/]+\/koordinator/, 'koordinator'],
  [/^\/sak\//, 'avgjorelse'],
  [/^\/brev/, 'brev'],
  [/^\/meldinger/, 'melding'],
  [/^\/personer\/[^/]+\/plan/, 'plan'],
  [/^\/planer/, 'plan'],
  [/^\/koordinatorer\/./, 'korps'],
  [/^\/koordinatorer/, 'koordinator'],
  [/^\/opplaering/, 'opplaering'],
  [/^\/kalender/, 'korps'],
  [/^\/moter/, 'avgjorelse'],
  [/^\/(undersokelser|brukerrad)/, 'undersokelser'],
  [/^\/samarbeid/, 'samarbeid'],
  [/^\/personvern/, 'personvern'],
  [/^\/statistikk\/korps/, 'korps'],
  [/^\/statistikk/, 'statistikk'],
  [/^\/arsrapport/, 'arsrapport'],
  [/^\/importer/, 'importer'],
  [/^\/innstillinger/, 'roller'],
  [/^\/$/, 'hva-venter'],
];

/** The address of the help for the page one is on. */
export function helpFor(pathname: string): string {
  const topic = topicsByAddress.find(([address]) => address.test(pathname))?.[1];
  return topic === undefined ? '/hjelp' : `/hjelp/${topic}`;
}
