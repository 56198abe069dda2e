import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { longDate } from '../../lib/model/date.ts';
import { $undoable, undoHistory } from '../../stores/screening-history.ts';

/** Says what happened to a kept screening, and takes it back. The button that did it is gone, so the focus comes here. */
export function HistoryUndo() {
	const undoable = useStore($undoable);
	const button = useRef<HTMLButtonElement>(null);
	const seen = useRef(undoable);
	useEffect(() => {
		if (undoable && undoable !== seen.current) button.current?.focus();
		seen.current = undoable;
	}, [undoable]);
	return (
		<p role="status" class="noprint">
			{undoable && (
				<>
					{undoable.did === 'removed'
						? `The result of ${longDate(undoable.on)} is removed. `
						: `Your earlier result of ${longDate(undoable.on)} is replaced. `}
					<button ref={button} class="btn" type="button" onClick={undoHistory}>
						Undo
					</button>
				</>
			)}
		</p>
	);
}
