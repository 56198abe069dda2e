import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadEngine } from '../../stores/week.ts';

// What the page does not need to open: it comes when the first run is entered, or when the address holds a week.
export const loadResult = async () => (await import('./result.tsx')).Result;
export const loadLinkPreview = async () => (await import('./link-preview.tsx')).LinkPreview;

/** Called at the first touch, so that the rest is there when it is wanted. */
export const warmUp = (): void => {
	void loadEngine();
	void loadResult();
};

/** The component, once it is wanted and has arrived. `load` must be the same function every time. */
export function useLoaded<P>(
	load: () => Promise<ComponentType<P>>,
	wanted: boolean,
): ComponentType<P> | undefined {
	const [loaded, setLoaded] = useState<{ readonly part: ComponentType<P> }>();
	useEffect(() => {
		if (wanted && !loaded) void load().then((part) => setLoaded({ part }));
	}, [wanted, loaded, load]);
	return loaded?.part;
}
