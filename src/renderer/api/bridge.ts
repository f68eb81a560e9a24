import type { KoordinatBridge } from '../../contract/channel.ts';

/** The one way out of the window; put there by the preload. */
export const bridge = (): KoordinatBridge => (window as unknown as { koordinat: KoordinatBridge }).koordinat;
