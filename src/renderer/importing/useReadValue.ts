import { isDay } from '../../domain/calendar/day.ts';
import { useFormats, useTexts } from '../app/language.tsx';

/** The code list whose words a field's values have. */
const codeLists: Readonly<Record<string, string>> = {
  channel: 'channel',
  closedReason: 'closeReason',
  decisionOutcome: 'outcome',
  gender: 'gender',
  need: 'need',
  needClass: 'needClass',
  planState: 'planState',
  planSystem: 'planSystem',
  referrerType: 'referrerType',
  roles: 'coordinatorRole',
  specialty: 'specialty',
};

/** A value as it was understood, in the words the rest of the screens use: never the register's own codes. */
export function useReadValue(): (field: string, value: string) => string {
  const code = useTexts('code') as (key: string) => string;
  const t = useTexts('component');
  const coordinator = useTexts('coordinator');
  const formats = useFormats();
  return (field, value) => {
    if (field === 'roles' && value === 'both') return coordinator('bothRoles');
    const list = codeLists[field];
    if (list !== undefined) {
      const key = `${list}.${value}`;
      const words = code(key);
      return words === key ? value : words;
    }
    if (value === 'true') return t('yes');
    if (value === 'false') return t('no');
    return isDay(value) ? formats.day(value) : value;
  };
}
