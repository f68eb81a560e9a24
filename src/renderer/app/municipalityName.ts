import { useApiQuery } from '../api/useApiQuery.ts';

/** What a kommune is called, by its number; the number where it is not known (yet). */
export function useMunicipalityName(): (number: string) => string {
  const { data } = useApiQuery('register.municipalities', {});
  return (number) => data?.find((one) => one.number === number)?.name ?? number;
}
