import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const scripts = ['**/*.{mjs,js,cjs}']

/** One way to cross between processes: `serve` checks the sender and the message. */
const ipcMainElsewhere = {
  selector: "MemberExpression[property.name='ipcMain']",
  message: 'Only electron/ipc/serve.ts uses ipcMain.',
}

/** The same design gives the same answer, at any time and in any process. */
const undetermined = [
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is handed in, so that the same input gives the same answer.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is handed in as a seeded generator, so that the same input gives the same answer.',
  },
]

const bridgeElsewhere = {
  selector: "MemberExpression[object.name=/^(window|globalThis|self)$/][property.name='studio']",
  message: 'Only renderer/bridge uses window.studio.',
}

export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'assets/', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers read well in a text as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => notify()` says what it means, and the compiler already refuses to use the missing value.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async function may stand where its promise is ignored on purpose, as in event handlers.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Handlers of contracts are async whether or not they wait.
      '@typescript-eslint/require-await': 'off',
      // These object to generic helpers, typed records and edits of records that are right as they stand.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/related-getter-setter-pairs': 'off',
      // Slow, and said by the compiler already.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      // `_` says that something is there and not needed: a fixture's order, a part left out of a copy.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', 400],
      eqeqeq: 'error',
    },
  },
  {
    files: ['shared/**', 'electron/rules/**'],
    rules: { 'no-restricted-syntax': ['error', ...undetermined] },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/rules/**', 'electron/ipc/serve.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', importNames: ['ipcMain'], message: ipcMainElsewhere.message }] },
      ],
      'no-restricted-syntax': ['error', ipcMainElsewhere],
    },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['renderer/**'],
    ignores: ['renderer/bridge/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'studio', message: bridgeElsewhere.message }],
      'no-restricted-syntax': ['error', bridgeElsewhere],
    },
  },
  {
    // Plain scripts carry their types in comments, which say less than annotations; the compiler checks them.
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // Electron types the click of a menu item as any function.
      '@typescript-eslint/no-unsafe-call': 'off',
      'max-lines': 'off',
      // Test tables build inputs from fragments that are known to exist.
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
)
