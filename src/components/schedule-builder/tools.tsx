import { useStore } from '@nanostores/preact';
import { $steps, keepAsCurrent, reset } from '../../stores/week.ts';
import { announce, focusSoon } from './announce.ts';
import { Share } from './share.tsx';
import { redoStep, undoStep } from './steps.ts';
import { words } from './words.ts';

/** What can be done with the week as a whole. A button that has nothing to do stays focusable and says so. */
export function Tools() {
	const steps = useStore($steps);
	const again = () => {
		reset();
		announce('The week is empty. Undo brings it back.');
		focusSoon('#inputs-title');
	};
	return (
		<div class="row tools noprint">
			<button type="button" class="btn" aria-disabled={steps.undo === 0} onClick={undoStep}>
				{words.undo}
			</button>
			<button type="button" class="btn" aria-disabled={steps.redo === 0} onClick={redoStep}>
				{words.redo}
			</button>
			<button type="button" class="btn" onClick={() => print()}>
				{words.print}
			</button>
			<Share />
			<button
				type="button"
				class="btn"
				onClick={() => {
					keepAsCurrent();
					announce(words.kept);
				}}
			>
				{words.keepCurrent}
			</button>
			<button type="button" class="btn btn--bare" onClick={again}>
				{words.reset}
			</button>
		</div>
	);
}
