import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { z } from 'zod';

import { addressWith, filterFromAddress } from './addressFilter.ts';

/** The filter of a list as it stands in the address, and how to change it. */
export function useAddressFilter<Schema extends z.ZodObject>(schema: Schema) {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation();
  // What a page remembers of itself beside the address stays as it is.
  const options = { replace: true, state: state as unknown };
  const filter = useMemo(() => filterFromAddress(schema, params), [schema, params]);
  const names = Object.keys(schema.shape);
  return {
    filter,
    params,
    /** Changes a part. The step does not stand in the window's history: «back» leads to the page before the list. */
    change: (part: Readonly<Record<string, unknown>>) => setParams((was) => addressWith(was, part), options),
    reset: () => setParams((was) => addressWith(was, Object.fromEntries(names.map((name) => [name, null]))), options),
    /** For what stands in the address beside the filter: the sorting. */
    setParams: (next: (was: URLSearchParams) => URLSearchParams) => setParams(next, options),
    isSet: names.some((name) => params.has(name)),
  };
}
