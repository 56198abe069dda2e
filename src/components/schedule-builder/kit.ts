import { createContext } from 'preact';
import type { KitNeeds } from '../../lib/exercise/kit.ts';

export const NO_KIT: KitNeeds = {};

/** What the page knows of the kit of exercises; a page that knows nothing says nothing of it. */
export const Kit = createContext(NO_KIT);

/** What `week/kit.json` holds, or nothing when it cannot be had. */
export async function fetchKit(address: string): Promise<KitNeeds> {
	try {
		return (await (await fetch(address)).json()) as KitNeeds;
	} catch {
		return NO_KIT;
	}
}
