import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toolFor, type Tool } from '../../lib/screening/tools.ts';
import type { Place, ScreeningTest } from '../../lib/screening/types.ts';

interface Props {
	test: ScreeningTest;
	onTake: (side: Place, value: number) => void;
}

/** The tool of a test that has one, fetched with its question. The test can be done and answered without it. */
export function ToolSlot({ test, onTake }: Props) {
	const tool = toolFor(test.id);
	const [Loaded, setLoaded] = useState<ComponentType<Props & { tool: Tool }>>();
	const [isMissing, setMissing] = useState(false);
	useEffect(() => {
		if (!tool) return;
		import('./tool.tsx').then(
			({ Tool }) => setLoaded(() => Tool),
			() => setMissing(true),
		);
	}, [tool]);
	if (!tool || isMissing) return null;
	return <div class="tool-slot noprint">{Loaded && <Loaded test={test} tool={tool} onTake={onTake} />}</div>;
}

/** The fields with a measured value in its place: the best of several tries, where the test allows several. */
export function withTaken<T extends Readonly<Partial<Record<Place, string>>>>(
	{ tries }: ScreeningTest,
	typed: T,
	side: Place,
	value: number,
): T {
	const before = Number(typed[side]?.replace(',', '.')) || 0;
	const best = tries > 1 ? Math.max(value, before) : value;
	return { ...typed, [side]: `${best}` };
}
