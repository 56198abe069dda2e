import type { ComponentChildren } from 'preact';
import { isRun, type PlacedSession } from '../../lib/model/session.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { Glyph } from '../site/glyph.tsx';
import { kindGlyph } from '../site/glyphs.ts';
import { heightClass, isDrawnHard } from './load.ts';
import { PinMark } from './parts.tsx';
import { MARK_WORDS, clock, placeName, words } from './words.ts';

interface Props {
	readonly session: PlacedSession;
	readonly name: string;
	readonly findings: readonly Finding[];
	/** The person decided its day. */
	readonly pinned: boolean;
	/** When its half of the day usually starts, minutes after midnight. */
	readonly usualStart: number;
	/** It does not fit the time the person has then. What they fixed stays all the same. */
	readonly outside: boolean;
	readonly expanded: boolean;
	readonly onToggle: () => void;
	readonly onArrow: (key: string) => void;
	readonly onPress: (event: PointerEvent, card: HTMLElement) => void;
	/** The Move menu, when it is open. */
	readonly children?: ComponentChildren;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** One session of the week, with its handle: press for the menu, drag, or use the arrow keys. */
export function SessionCard({
	session,
	name,
	findings,
	pinned,
	usualStart,
	outside,
	expanded,
	onToggle,
	onArrow,
	onPress,
	children,
}: Props) {
	const { id, kind, minutes, start } = session;
	const look = [
		'ses',
		isRun(kind) ? 'ses--run' : 'ses--str',
		isDrawnHard(kind) ? 'ses--hard' : '',
		heightClass(minutes),
	];
	return (
		<>
			{/* Only a shortcut for the mouse: the handle inside is the control. */}
			<div
				class={look.join(' ')}
				data-session={id}
				onPointerDown={(event) => event.pointerType !== 'touch' && onPress(event, event.currentTarget)}
			>
				<Glyph name={kindGlyph(kind)} />
				<span>
					<b>{name}</b>
					<small>
						{minutes} min
						{pinned && (
							<>
								{' '}
								<PinMark />
								<span class="vh">, {words.fixed}</span>
							</>
						)}
					</small>
					{start !== usualStart && <small>from {clock(start)}</small>}
					{outside && <small>{words.outside}</small>}
					<RuleMark findings={findings} />
					<span class="tick" aria-hidden="true" />
				</span>
				<button
					type="button"
					class="ses__move"
					data-move={id}
					aria-expanded={expanded}
					aria-label={`Move ${name}, ${placeName(session)}`}
					aria-describedby="move-hint"
					onClick={onToggle}
					onKeyDown={(event) => {
						if (expanded || !ARROWS.includes(event.key)) return;
						event.preventDefault();
						onArrow(event.key);
					}}
					onPointerDown={(event) => {
						const card = event.currentTarget.closest<HTMLElement>('.ses');
						if (card && event.pointerType === 'touch') onPress(event, card);
					}}
				>
					<Glyph name="dots" class="dots" />
				</button>
			</div>
			{children}
		</>
	);
}

const RANK = ['hard', 'warning', 'cost', 'good'] as const;
const ICON = { hard: 'no', warning: 'give', cost: 'give', good: 'ok' } as const;

/** The worst a rule says about the session. */
function RuleMark({ findings }: { readonly findings: readonly Finding[] }) {
	const worst = RANK.find((severity) =>
		findings.some((finding) => finding.severity === severity && (severity !== 'good' || finding.points > 0)),
	);
	if (!worst) return null;
	return (
		<small class={`ses__rule ses__rule--${worst}`}>
			<Glyph name={ICON[worst]} />
			{MARK_WORDS[worst]}
		</small>
	);
}
