import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.ts';

const TYPED = ['{src,tests,scripts}/**/*.{ts,tsx}', '*.ts'];

/** What a pure function has no business with; the clock, ids and chance are arguments. The compiler keeps the DOM out as well. */
const IMPURE_GLOBALS = [
	...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'],
	...['process', 'console', 'performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask'],
];

export default defineConfig(
	globalIgnores(['dist', '.astro', 'coverage', 'tmp']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: TYPED,
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Record types with readonly keys read better as interfaces here and as types there.
			'@typescript-eslint/consistent-type-definitions': 'off',
			// It asks for `!`, which the strict set forbids.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			// The compiler asks for brackets where a key may be missing.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			eqeqeq: ['error', 'smart'],
			'no-console': 'error',
		},
	},
	...astro.configs['flat/recommended'],
	{
		files: ['**/*.{ts,tsx,mjs,astro}'],
		plugins: { legwork: { rules: { arrows } } },
		rules: { 'legwork/arrows': 'error' },
	},
	{
		files: ['**/*.astro'],
		rules: {
			// Every string that becomes markup is a way round the content security policy.
			'astro/no-set-html-directive': 'error',
			'astro/no-unused-css-selector': 'error',
		},
	},
	{
		files: ['src/lib/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'The clock is an argument in lib.' },
				{ object: 'Math', property: 'random', message: 'Chance is an argument in lib.' },
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'The clock is an argument in lib.',
				},
				{ selector: 'CallExpression[callee.name="Date"]', message: 'The clock is an argument in lib.' },
			],
		},
	},
	{
		files: ['scripts/**/*.ts'],
		rules: { 'no-console': 'off' },
	},
	{
		files: ['tests/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
					message: 'A check that does not run proves nothing.',
				},
			],
		},
	},
);
