/** The only places outside the app that a link may open in the user's browser: the law and its guides. */
const allowedHosts: ReadonlySet<string> = new Set([
  'lovdata.no',
  'www.helsedirektoratet.no',
  'www.helsenorge.no',
  'www.regjeringen.no',
  'www.ssb.no',
  'www.datatilsynet.no',
  'www.statsforvalteren.no',
]);

/** Whether a link may leave the app: https, a host of the list, no password or port in it. */
export function isAllowedLink(address: string): boolean {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return false;
  return allowedHosts.has(url.host) && url.username === '' && url.password === '';
}
