import { canCountTaps, type Tool } from '../../lib/screening/tools.ts';
import type { Place, ScreeningTest } from '../../lib/screening/types.ts';
import { Tick } from './tool-tick.tsx';
import { sideName } from './tool-words.ts';

export interface Choice {
	readonly sides: readonly Place[];
	readonly isByTaps: boolean;
}

interface Props {
	test: ScreeningTest;
	tool: Tool;
	choice: Choice;
	onChoose: (choice: Choice) => void;
}

const ORDERS: readonly (readonly Place[])[] = [['left', 'right'], ['right', 'left'], ['left'], ['right']];

/** Which sides, and what counts. */
export function ToolChoices({ test, tool, choice, onChoose }: Props) {
	const id = `tool-${test.id}`;
	const hasSides = tool.sides.length > 1;
	if (!hasSides && !canCountTaps(tool)) return null;
	return (
		<div class="tool__choices">
			{hasSides && (
				<div class="field">
					<label for={id}>Sides</label>
					<select
						id={id}
						value={choice.sides.join()}
						onChange={({ currentTarget: { selectedIndex } }) =>
							onChoose({ ...choice, sides: ORDERS[selectedIndex] ?? tool.sides })
						}
					>
						{ORDERS.map((sides) => (
							<option key={sides.join()} value={sides.join()}>
								{orderText(test, sides)}
							</option>
						))}
					</select>
				</div>
			)}
			{canCountTaps(tool) && (
				<Tick
					text="Count my taps"
					isOn={choice.isByTaps}
					onChange={(isByTaps) => onChoose({ ...choice, isByTaps })}
				/>
			)}
		</div>
	);
}

function orderText(test: ScreeningTest, sides: readonly Place[]): string {
	const [first, second] = sides.map((side) => sideName(test, side));
	return second ? `${first ?? ''}, then ${second.split(' ')[0]?.toLowerCase() ?? ''}` : `${first ?? ''} only`;
}
