/** Letters that other countries write and a Norwegian keyboard has not, as the Norwegian order of letters takes them. */
const foreignLetters: Readonly<Record<string, string>> = {
  ä: 'æ',
  ö: 'ø',
  ü: 'y',
  ő: 'ø',
  ű: 'y',
  œ: 'ø',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ħ: 'h',
  ı: 'i',
};

const plainWords = /^[a-zæøå0-9]+(?: [a-zæøå0-9]+)*$/i;

/**
 * A name or typed text in lower case and without accents, æ, ø and å kept; apostrophes go, everything else but letters
 * and digits becomes one space. «Kari-Anne MÜLLER» gives `kari anne myller`.
 */
export function plainName(text: string): string {
  // Most names: nothing to take away.
  if (plainWords.test(text)) return text.toLowerCase();
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüőűœßðđþłŋŧħı]/g, (letter) => foreignLetters[letter] ?? letter)
    .replaceAll('å', '\uE000')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\uE000', 'å');
  return letters
    .replace(/[’'´`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a name as `plainName` writes them. */
export const nameWords = (text: string): string[] => plainName(text).split(' ').filter(Boolean);

/** «aa» is how å is written in names older than the letter: Aase is Åse, and stands in the alphabet as Åse does. */
export const withoutDoubleA = (plain: string): string => plain.replaceAll('aa', 'å');

/**
 * What lists sort by: ordinary comparison of these texts gives the Norwegian order, æ ø å last. The letters are written
 * as signs that follow z, since å comes before æ and ø in every computer's own order.
 */
export function sortName(familyName: string, givenName: string): string {
  return withoutDoubleA(`${plainName(familyName)} ${plainName(givenName)}`.trim())
    .replaceAll('æ', '{')
    .replaceAll('ø', '|')
    .replaceAll('å', '}');
}

/** «KL» of Kari Lund, «KAMN» of Kari-Anne Moe Nes: the first letters of a name, for paper that shall not name anybody. */
export const initialsOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
