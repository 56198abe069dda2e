import { useState } from 'preact/hooks';
import { loadPresets, useLoaded } from './later.ts';
import { words } from './words.ts';

/** The example weeks, fetched when someone wants to see them. */
export function PresetFold({ onPick }: { readonly onPick: () => void }) {
	const [open, setOpen] = useState(false);
	const Presets = useLoaded(loadPresets, open);
	return (
		<details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{words.presets}</summary>
			<p class="small quiet">{words.presetsHint}</p>
			{Presets && <Presets onPick={onPick} />}
		</details>
	);
}
