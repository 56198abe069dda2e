import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadEngine } from '../../stores/week.ts';

// What the page does not need to open: it comes when there is something to plan, or when the person asks for it.
export const loadInputs = async () => (await import('./inputs.tsx')).Inputs;
export const loadResult = async () => (await import('./result.tsx')).Result;
export const loadPresets = async () => (await import('./presets.tsx')).Presets;
export const loadLinkPreview = async () => (await import('./link-preview.tsx')).LinkPreview;

/** Called at the first touch, so that the rest is there when it is wanted. */
export const warmUp = (): void => {
	void loadEngine();
	void loadInputs();
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
