import { $steps, redo, undo } from '../../stores/week.ts';
import { announce, focusSoon } from './announce.ts';
import { words } from './words.ts';

/** Takes the last change back, if there is one, and says so. */
export function undoStep(): void {
	if ($steps.get().undo === 0) return;
	stay();
	undo();
	announce(words.undone);
}

/** Makes the change again that was taken back last, if there is one, and says so. */
export function redoStep(): void {
	if ($steps.get().redo === 0) return;
	stay();
	redo();
	announce(words.redone);
}

/** A session that goes to another day takes the focus of its handle with it. */
function stay(): void {
	const id = document.activeElement?.getAttribute('data-move');
	if (id) focusSoon(`[data-move="${id}"]`);
}
