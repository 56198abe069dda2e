import { useEffect, useState } from 'preact/hooks';
import type { PlacedSession } from '../../lib/model/session.ts';
import { $draft, replaceWith } from '../../stores/week.ts';
import { planInBackground } from '../../stores/week/background.ts';
import { heldSessions, type WeekDraft } from '../../stores/week/draft.ts';
import { readFragment, type FromLink } from '../../stores/week/link.ts';
import { announce, focusSoon } from './announce.ts';
import { Strip } from './parts.tsx';
import { counted, words } from './words.ts';

interface Props {
	/** The week from the link was taken. */
	readonly onTake: () => void;
	readonly onClose: () => void;
}

/** A week that came with the address: shown before it replaces anything. */
export function LinkPreview({ onTake, onClose }: Props) {
	const [link, setLink] = useState<FromLink>();
	useEffect(() => {
		const read = () => {
			const found = readFragment(location.hash);
			setLink(found);
			if (found) focusSoon('#link-title');
		};
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);
	if (!link) return null;

	const close = (said: string) => {
		history.replaceState(null, '', location.pathname + location.search);
		onClose();
		announce(said);
		focusSoon('#week-title, #inputs-title');
	};
	if (!link.ok)
		return (
			<section class="notice noprint flow">
				<h2 id="link-title" tabIndex={-1}>
					{words.badLink}
				</h2>
				<p>
					{link.message} {words.badLinkHint}
				</p>
				<button type="button" class="btn" onClick={() => close(words.badLinkHint)}>
					{words.dismiss}
				</button>
			</section>
		);
	const { draft } = link;
	const hasOwn = $draft.get().request.runs.length > 0;
	const take = () => {
		replaceWith(draft);
		onTake();
		close(hasOwn ? 'This is your week now. Undo brings yours back.' : 'This is your week now.');
	};
	return (
		<section class="notice noprint flow">
			<h2 id="link-title" tabIndex={-1}>
				{words.previewTitle}
			</h2>
			<Preview draft={draft} />
			{hasOwn && <p>{words.previewHint}</p>}
			<div class="row">
				<button type="button" class="btn btn--next" onClick={take}>
					{words.useWeek}
				</button>
				<button
					type="button"
					class="btn"
					onClick={() => close(hasOwn ? 'Your week stays as it was.' : words.badLinkHint)}
				>
					{hasOwn ? words.keepMine : words.dismiss}
				</button>
			</div>
		</section>
	);
}

function Preview({ draft }: { readonly draft: WeekDraft }) {
	const [sessions, setSessions] = useState<readonly PlacedSession[]>();
	useEffect(() => {
		const held = heldSessions(draft);
		setSessions(held);
		if (held) return undefined;
		const { plan, stop } = planInBackground(draft.request);
		void plan.then(({ best }) => setSessions(best.sessions));
		return stop;
	}, [draft]);
	if (!sessions) return <p class="small quiet">{words.planning}</p>;
	return (
		<>
			<Strip label={words.previewTitle} sessions={sessions} />
			<p>{counted(sessions, draft.request.runs.length)}</p>
		</>
	);
}
