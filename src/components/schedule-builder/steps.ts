import { $steps, redo, undo } from '../../stores/week.ts';
import { announce } from './announce.ts';
import { words } from './words.ts';

/** Takes the last change back, if there is one, and says so. */
export function undoStep(): void {
	if ($steps.get().undo === 0) return;
	undo();
	announce(words.undone);
}

/** Makes the change again that was taken back last, if there is one, and says so. */
export function redoStep(): void {
	if ($steps.get().redo === 0) return;
	redo();
	announce(words.redone);
}
