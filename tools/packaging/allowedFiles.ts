/** One kind of file that belongs in the packed app, with the reason. */
interface AllowedFile {
  path: string | RegExp;
  because: string;
}

const system = `${process.platform}-${process.arch}`;
/** As the makers of Node-API packages name a system: by its C library too, where it has several. */
const nativeSystem = `${system}${{ linux: '-gnu', win32: '-msvc' }[process.platform as string] ?? ''}`;

/** What stands in the archive. A file that no line allows is a fault, and so is a line that no file answers. */
export const allowedInArchive: readonly AllowedFile[] = [
  { path: /^package\.json$/, because: 'names the app and its entry' },
  { path: /^out\/main\/(main|registerProcess)\.js$/, because: 'the machine room and the register’s process' },
  { path: /^out\/main\/chunks\/[\w.-]+\.js$/, because: 'what the two share' },
  { path: /^out\/preload\/preload\.cjs$/, because: 'the door between window and machine room' },
  { path: /^out\/renderer\/index\.html$/, because: 'the window' },
  { path: 'out/renderer/licences.json', because: 'the licences of everything shipped' },
  { path: /^out\/renderer\/assets\/[\w.-]+\.(js|css|png|svg|woff2)$/, because: 'the window’s parts' },
  { path: /^out\/renderer\/pdf\/(jbig2|openjpeg)_nowasm_fallback\.js$/, because: 'decoders of scanned pictures' },
  { path: /^out\/renderer\/pdf\/LICENSE_(JBIG2|OPENJPEG)$/, because: 'the licences of the decoders' },
  { path: /^node_modules\/better-sqlite3\/(package\.json|LICENSE)$/, because: 'the database driver' },
  { path: /^node_modules\/better-sqlite3\/lib\/(methods\/)?[a-z-]+\.js$/, because: 'the database driver' },
  { path: `node_modules/better-sqlite3/prebuilds/${system}.node`, because: 'its binary for this system' },
  { path: /^node_modules\/@node-rs\/argon2\/(package\.json|index\.js)$/, because: 'the cost of passwords' },
  {
    path: `node_modules/@node-rs/argon2-${nativeSystem}/argon2.${nativeSystem}.node`,
    because: 'its binary for this system',
  },
  { path: `node_modules/@node-rs/argon2-${nativeSystem}/package.json`, because: 'its binary for this system' },
  {
    path: /^node_modules\/@resvg\/resvg-js\/(package\.json|index\.js|js-binding\.js)$/,
    because: 'charts as pictures in Word',
  },
  {
    path: `node_modules/@resvg/resvg-js-${nativeSystem}/resvgjs.${nativeSystem}.node`,
    because: 'its binary for this system',
  },
  { path: `node_modules/@resvg/resvg-js-${nativeSystem}/package.json`, because: 'its binary for this system' },
];

/** What lies outside the archive: what the system itself must load, and nothing beside it. */
export const allowedUnpacked: readonly AllowedFile[] = [
  { path: /^node_modules\/[\w@/.-]+\.node$/, because: 'a native library is loaded by the system' },
];

/** What lies beside the archive, in the folder `resources`. */
export const allowedResources: readonly AllowedFile[] = [
  { path: /^migrations\/\d{4}_\w+\.sql$/, because: 'the register’s shape, step by step' },
  { path: /^migrations\/meta\/_journal\.json$/, because: 'the order of the steps' },
  { path: /^reference\/[a-z-]+\.json$/, because: 'shipped facts with their sources' },
  { path: /^letters\/(nb|nn)\/\w+\.md$/, because: 'the first templates of letters' },
  { path: /^fonts\/SourceSans3_\w+\.(ttf|woff2)$/, because: 'the typeface of paper' },
  { path: /^fonts\/OFL\.txt$/, because: 'its licence' },
  { path: /^demo\/(names\.json|eksempelliste\.xlsx)$/, because: 'the made-up office' },
];

/** Files that no line allows, and lines that no file answers, in words. */
export function faultsInList(where: string, files: readonly string[], allowed: readonly AllowedFile[]): string[] {
  const surplus = files.filter((file) => !allowed.some((line) => answers(file, line)));
  const missing = allowed.filter((line) => !files.some((file) => answers(file, line)));
  return [
    ...surplus.map((file) => `${where}: ${file} does not belong there`),
    ...missing.map(({ path, because }) => `${where}: nothing answers ${String(path)} (${because})`),
  ];
}

const answers = (file: string, { path }: AllowedFile): boolean =>
  typeof path === 'string' ? path === file : path.test(file);
