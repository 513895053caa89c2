import { oneLine, type Writing, written } from '../python/writing'
import { requirementLine } from './fit'
import type { PinnedRequirement } from './requirements'

const quoted = (text: string): string => JSON.stringify(oneLine(text))
const listed = (all: readonly PinnedRequirement[]): string[] =>
  all.map((each) => `    ${quoted(requirementLine(each))},`)

/** `pyproject.toml` of a code base. */
export function pyprojectToml({ code, fitted, say }: Writing): string {
  return written(
    '[build-system]',
    'requires = ["setuptools>=77"]',
    'build-backend = "setuptools.build_meta"',
    '',
    '[project]',
    `name = ${quoted(code.slug)}`,
    'version = "0.1.0"',
    `description = ${quoted(code.title || code.slug)}`,
    `requires-python = ">=3.${fitted.python}"`,
    'dependencies = [',
    listed(fitted.runtime),
    ']',
    '',
    '[dependency-groups]',
    'dev = [',
    listed(fitted.development),
    ']',
    '',
    '[tool.setuptools.packages.find]',
    'where = ["src"]',
    '',
    '[tool.pytest.ini_options]',
    'testpaths = ["tests"]',
    'pythonpath = ["src"]',
    '',
    '[tool.ruff]',
    'line-length = 120',
    `target-version = "py3${fitted.python}"`,
    '',
    '[tool.ruff.lint]',
    `# ${say({ en: 'Errors, imports, modern syntax, likely bugs and common security mistakes.', zh: '错误、导入顺序、新语法、易错写法与常见安全问题。' })}`,
    'select = ["E", "F", "I", "UP", "B", "S"]',
    '',
    '[tool.ruff.lint.per-file-ignores]',
    '"tests/*" = ["S"]',
    '',
    '[tool.mypy]',
    `python_version = "3.${fitted.python}"`,
    'mypy_path = "src"',
    'plugins = ["pydantic.mypy"]',
    `packages = [${quoted(code.package)}]`,
    'ignore_missing_imports = true',
  )
}

/** `requirements.txt`: what the image installs. */
export function requirementsTxt({ fitted, say }: Writing): string {
  return written(
    `# ${say({ en: 'What runs in production, in versions that fit together. Freeze them with: pip-compile requirements.txt -o requirements.lock', zh: '运行时依赖，版本彼此兼容。锁定命令：pip-compile requirements.txt -o requirements.lock' })}`,
    fitted.runtime.map(requirementLine),
  )
}
