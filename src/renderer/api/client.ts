import { ApiError } from './apiError.ts';
import { bridge } from './bridge.ts';
import type { ApiPath, InputAt, OutputAt } from './paths.ts';

/** Asks the register or the window's own process; an error answer is thrown as an `ApiError`. */
export async function call<P extends ApiPath>(path: P, input: InputAt<P>): Promise<OutputAt<P>> {
  const reply = await bridge().invoke(path, input);
  if (!reply.ok) throw new ApiError(reply.error.code, reply.error.details);
  return reply.value as OutputAt<P>;
}
