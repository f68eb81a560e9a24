import { useQuery } from '@tanstack/react-query';

import type { LicenceList } from '../../domain/about/licence.ts';

/** The licences of everything shipped, which lie beside the window's own files. */
export const useLicences = () =>
  useQuery({
    queryKey: ['licences'],
    queryFn: async (): Promise<LicenceList> => {
      const answer = await fetch('/licences.json');
      if (!answer.ok) throw new Error('the licences are not there');
      return (await answer.json()) as LicenceList;
    },
    staleTime: Infinity,
    retry: false,
  });
