import type { Finding } from '../../lib/rules/types.ts';

const MOST_GOOD = 1;
const MOST_COSTS = 1;

/** What is worth saying under a drawn week: all that is broken or warned of; for a week that keeps every hard rule, its best and its price. */
export function worthSaying(findings: readonly Finding[]): readonly Finding[] {
	const broken = findings.filter(({ severity }) => severity === 'hard');
	const warnings = findings.filter(({ severity }) => severity === 'warning');
	if (broken.length > 0) return [...onePerRule(broken), ...onePerRule(warnings)];
	const good = strongest(findings, 'good').slice(0, MOST_GOOD);
	const costs = strongest(findings, 'cost').slice(0, MOST_COSTS);
	return [...onePerRule(warnings), ...good, ...costs];
}

const strongest = (findings: readonly Finding[], severity: Finding['severity']) =>
	onePerRule(
		findings
			.filter((finding) => finding.severity === severity && finding.points !== 0)
			.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
	);

const onePerRule = (findings: readonly Finding[]) =>
	findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
