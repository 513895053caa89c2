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

// The linter is oxlint, whose compiler knows the types in a quarter of the time: see .oxlintrc.json. Here is what it does
// not have: selectors, the rules of React's compiler, and what holds for plain scripts.
export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'assets/', 'tests/**/*.{ts,tsx}', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
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
    files: scripts,
    extends: [eslint.configs.recommended],
    // The compiler checks them by the types in their comments.
    rules: { 'no-undef': 'off', eqeqeq: 'error', 'max-lines': ['error', 400] },
  },
)
