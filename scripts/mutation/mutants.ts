/** Small mistakes someone could make in a file of rules: each is one edit of its text that a test should notice. */
import ts from 'typescript';

export interface Mutant {
	/** Path from the root. */
	readonly file: string;
	readonly line: number;
	/** The whole text of the file with the mistake in it. */
	readonly text: string;
	/** `a < b → a <= b`. */
	readonly change: string;
}

type Edit = readonly [node: ts.Node, replacement: string];

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
	'<': ['<=', '>='],
	'<=': ['<', '>'],
	'>': ['>=', '<='],
	'>=': ['>', '<'],
	'===': ['!=='],
	'!==': ['==='],
	'&&': ['||'],
	'||': ['&&'],
	'+': ['-'],
	'-': ['+'],
	'*': ['/'],
	'/': ['*'],
	'%': ['*'],
	'+=': ['-='],
	'-=': ['+='],
	'&': ['|'],
	'|': ['&'],
	'&=': ['|='],
	'<<': ['>>'],
	'>>': ['<<'],
};
const METHODS: Readonly<Record<string, string>> = { max: 'min', min: 'max', some: 'every', every: 'some' };

/** What a rule says is prose, and prose has no tests: its words, its page, and errors nobody but a programmer reads. */
const PROSE = new Set(['id', 'kind', 'certainty', 'title', 'failTitle', 'messages']);

export function mutantsOf(file: string, text: string): readonly Mutant[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const mutants: Mutant[] = [];
	const visit = (node: ts.Node): void => {
		if (isProse(node)) return;
		for (const [at, replacement] of editsOf(node)) {
			const [start, end] = [at.getStart(source), at.getEnd()];
			const mutated = text.slice(0, start) + replacement + text.slice(end);
			const { line } = source.getLineAndCharacterOfPosition(start);
			const change = `${text.slice(start, end)} → ${replacement}`.replace(/\s+/g, ' ');
			mutants.push({ file, line: line + 1, text: withGuards(file, mutated), change });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return mutants;
}

function isProse(node: ts.Node): boolean {
	if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return true;
	if (ts.isThrowStatement(node)) return true;
	if (ts.isVariableDeclaration(node)) return node.name.getText().endsWith('About');
	return ts.isPropertyAssignment(node) && PROSE.has(node.name.getText());
}

function editsOf(node: ts.Node): readonly Edit[] {
	if (ts.isBinaryExpression(node)) return binaryEdits(node);
	if (ts.isNumericLiteral(node)) {
		const value = Number(node.text);
		return isMeasure(node) ? [] : [value + 1, value - 1].map((other): Edit => [node, `(${other})`]);
	}
	if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
	if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
		return [[node, node.operand.getText()]];
	}
	if (ts.isIfStatement(node)) return always(node.expression);
	if (ts.isConditionalExpression(node)) return always(node.condition);
	if (ts.isPropertyAccessExpression(node)) {
		const other = METHODS[node.name.text];
		return other === undefined ? [] : [[node.name, other]];
	}
	if (ts.isCallExpression(node) && node.expression.getText() === 'report') return [[node, 'undefined']];
	return [];
}

function binaryEdits(node: ts.BinaryExpression): readonly Edit[] {
	const sign = node.operatorToken.getText();
	const others = (OPERATORS[sign] ?? []).map((other): Edit => [node.operatorToken, other]);
	const kinds = /^[!=]==$/.test(sign)
		? [node.left, node.right].filter(ts.isStringLiteral).map((literal): Edit => [literal, `'no such kind'`])
		: [];
	const fallback: readonly Edit[] = sign === '??' ? [[node, `(${node.right.getText()})`]] : [];
	return [...others, ...kinds, ...fallback];
}

const always = (condition: ts.Expression): readonly Edit[] => [
	[condition, 'true'],
	[condition, 'false'],
];

/** A number given to `report` to fill a message. Where the message has no place for one, nobody can see it. */
const isMeasure = (node: ts.NumericLiteral): boolean =>
	ts.isCallExpression(node.parent) &&
	node.parent.expression.getText() === 'report' &&
	node.parent.arguments[2] === node;

/** Makes a loop that a mistake left without an end fail instead. */
function withGuards(file: string, text: string): string {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const guard = `{ if (++turns > ${MOST_TURNS}) throw new Error('endless');`;
	const inserted: [at: number, text: string][] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isForStatement(node) || ts.isWhileStatement(node)) {
			inserted.push([node.statement.getStart(source), guard], [node.statement.getEnd(), '}']);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	inserted.sort(([a], [b]) => b - a);
	const guarded = inserted.reduce((all, [at, more]) => all.slice(0, at) + more + all.slice(at), text);
	return inserted.length === 0 ? text : `let turns = 0;\n${guarded}`;
}

const MOST_TURNS = 1_000_000;
