import { useId, useRef, useState } from 'preact/hooks';
import { $draft } from '../../stores/week.ts';
import { fragmentOf } from '../../stores/week/link.ts';
import { announce } from './announce.ts';
import { words } from './words.ts';

/** Copies a link that carries the week in its fragment, and shows it in a field to copy by hand. */
export function Share() {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [link, setLink] = useState('');

	const copy = async () => {
		const url = `${location.origin}/week/#${fragmentOf($draft.get())}`;
		setLink(url);
		try {
			await navigator.clipboard.writeText(url);
			announce(words.copied);
		} catch {
			announce(words.notCopied);
			requestAnimationFrame(() => field.current?.select());
		}
	};

	return (
		<>
			<button type="button" class="btn" onClick={() => void copy()}>
				{words.copy}
			</button>
			{link && (
				<div class="field share">
					<label for={id}>{words.linkLabel}</label>
					<input
						ref={field}
						id={id}
						type="text"
						readOnly
						value={link}
						aria-describedby={`${id}-hint`}
						onFocus={(event) => event.currentTarget.select()}
					/>
					<p class="hint" id={`${id}-hint`}>
						{words.linkHint}
					</p>
				</div>
			)}
		</>
	);
}
