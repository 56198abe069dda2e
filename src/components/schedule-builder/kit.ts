import { createContext } from 'preact';
import type { KitNeeds } from '../../lib/exercise/kit.ts';

/** What the page knows of the kit of exercises; a page that knows nothing says nothing of it. */
export const Kit = createContext<KitNeeds>({});
