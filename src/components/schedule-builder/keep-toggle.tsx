import { useStore } from '@nanostores/preact';
import { $saveProblem, $saving, $setAside, startSaving, stopSaving } from '../../stores/storage.ts';
import { announce } from './announce.ts';
import { words } from './words.ts';

/** Saving is off until the person turns it on; turning it off erases what was kept. */
export function KeepToggle() {
	const saving = useStore($saving);
	const problem = useStore($saveProblem);
	const aside = useStore($setAside);
	const toggle = (on: boolean) => {
		if (on) startSaving();
		else stopSaving();
		announce(on ? 'Kept on this device from now on.' : 'Erased. Nothing is kept on this device.');
	};
	return (
		<div class="keep noprint">
			<label class="chip">
				<input
					type="checkbox"
					checked={saving === 'on'}
					aria-describedby="keep-hint"
					onChange={(event) => toggle(event.currentTarget.checked)}
				/>
				<span>{words.keep}</span>
			</label>
			<p class="small quiet" id="keep-hint">
				{saving !== 'on' && words.keepOff} {words.keepHint} <a href={words.dataHref}>{words.data}</a>
			</p>
			{problem && (
				<p class="err" role="alert">
					{problem}
				</p>
			)}
			{aside.length > 0 && (
				<p class="small" role="status">
					A copy kept earlier could not be read. It is not lost: <a href={words.dataHref}>download it</a>.
				</p>
			)}
		</div>
	);
}
