import { DAYS, dayName } from '../../lib/model/week.ts';
import type { PlacedSession } from '../../lib/model/session.ts';
import type { MoveOption } from '../../stores/week/moves.ts';
import { Glyph } from '../site/glyph.tsx';
import { spoken, verdictOf } from './verdict.ts';
import { placeName, slotName, words } from './words.ts';

interface Props {
	readonly id: string;
	readonly name: string;
	readonly options: readonly MoveOption[];
	/** Sessions of the weeks before and after, for the reasons. */
	readonly around: readonly PlacedSession[];
	/** Right-aligned, for the last days of the week. */
	readonly atEnd: boolean;
	readonly onMove: (option: MoveOption) => void;
	/** Only for a session the person fixed. */
	readonly onUnpin?: (() => void) | undefined;
	readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -2, ArrowDown: 2 };

/** Every half of the week with what a move there would mean. */
export function MoveMenu({ id, name, options, around, atEnd, onMove, onUnpin, onClose }: Props) {
	const keys = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
		if (event.key === 'Escape') onClose();
		const step = STEPS[event.key];
		const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-option]')];
		const index = buttons.findIndex((button) => button === document.activeElement);
		if (!step || index < 0) return;
		event.preventDefault();
		buttons[(index + step + buttons.length) % buttons.length]?.focus();
	};
	return (
		<div
			class={atEnd ? 'menu menu--end' : 'menu'}
			id={`menu-${id}`}
			role="group"
			aria-label={`Move ${name} to`}
			onKeyDown={keys}
		>
			<p class="menu__head">
				<b>Move {name} to</b>
				<button type="button" class="btn btn--bare" onClick={onClose}>
					{words.dismiss}
				</button>
			</p>
			<ol>
				{DAYS.map((day) => (
					<MenuDay
						key={day}
						options={options.filter((option) => option.day === day)}
						around={around}
						onMove={onMove}
					/>
				))}
			</ol>
			{onUnpin && (
				<button type="button" class="btn btn--bare" onClick={onUnpin}>
					{words.unpin}
				</button>
			)}
		</div>
	);
}

function MenuDay({ options, around, onMove }: Pick<Props, 'options' | 'around' | 'onMove'>) {
	const [first] = options;
	if (!first) return null;
	const verdicts = options.map((option) => ({ option, verdict: verdictOf(option, around) }));
	const [one, other] = verdicts;
	const alike = one?.verdict.key === other?.verdict.key;
	return (
		<li class="menu__day">
			<b>{dayName(first.day)}</b>
			<span class="menu__halves">
				{verdicts.map(({ option, verdict }) => (
					<button
						key={option.slot}
						type="button"
						class="btn menu__half"
						data-option={`${option.day}-${option.slot}`}
						aria-disabled={option.state !== 'free'}
						aria-current={option.state === 'here' ? true : undefined}
						aria-label={`${placeName(option)}: ${spoken(verdict)}`}
						onClick={() => option.state === 'free' && onMove(option)}
					>
						<Glyph name={verdict.icon} class={`is-${verdict.icon}`} />
						{slotName(option.slot)}
					</button>
				))}
			</span>
			<span class="menu__why" aria-hidden="true">
				{alike && <span>{one?.verdict.text}</span>}
				{verdicts.map(({ option, verdict }) => (
					<Reason
						key={option.slot}
						half={slotName(option.slot)}
						text={alike ? '' : verdict.text}
						swap={verdict.swap}
					/>
				))}
			</span>
		</li>
	);
}

function Reason({
	half,
	text,
	swap,
}: {
	readonly half: string;
	readonly text: string;
	readonly swap: string;
}) {
	if (!text && !swap) return null;
	return (
		<span>
			{half}: {text && (swap ? text.replace(/\.?$/, '.') : text)} {swap}
		</span>
	);
}
