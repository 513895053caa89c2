import type { CodeBase, Variable } from '../plan/plan'
import { inDocstring, oneLine, type Writing, written } from './writing'

const types = { str: 'str', int: 'int', float: 'float', secret: 'SecretStr', optional: 'str' } as const

/** `settings.py`: everything that a code base reads from its environment. */
export function settingsPy({ code, say }: Writing): string {
  const hasSecrets = code.variables.some(({ type }) => type === 'secret')
  const field = ({ name, type, default: value, about }: Variable): string[] => {
    const written =
      value === undefined ? '' : ` = ${type === 'int' || type === 'float' ? value : JSON.stringify(value)}`
    return [`    # ${oneLine(say(about))}`, `    ${name.toLowerCase()}: ${types[type]}${written}`]
  }
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': settings, read from the environment.', zh: '：从环境变量读取的配置。' })}"""`,
    '',
    'from functools import lru_cache',
    '',
    hasSecrets && 'from pydantic import SecretStr',
    'from pydantic_settings import BaseSettings, SettingsConfigDict',
    '',
    '',
    'class Settings(BaseSettings):',
    `    """${say({ en: 'One field a variable; what has no default has to be set.', zh: '每个字段对应一个环境变量，没有默认值的必须设置。' })}"""`,
    '',
    '    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)',
    '',
    code.variables.map(field),
    '',
    '',
    '@lru_cache',
    'def get_settings() -> Settings:',
    `    """${say({ en: 'The settings of this process, read once.', zh: '本进程的配置，只读取一次。' })}"""`,
    '    return Settings()',
  )
}

/** `conftest.py`: an environment in which every test can read its settings. */
export function conftestPy({ code, say }: Writing): string {
  return written(
    `"""${say({ en: 'The environment of the tests. Nothing in it is a real secret.', zh: '测试环境变量，其中没有真实密钥。' })}"""`,
    '',
    'import os',
    '',
    code.framework === 'django' && ['import django', ''],
    code.framework === 'django' && 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")',
    code.variables.map(
      (each) => `os.environ[${JSON.stringify(each.name)}] = ${JSON.stringify(testValue(code, each))}`,
    ),
    code.framework === 'django' && ['', 'django.setup()'],
  )
}

/** What a variable is in the tests, which reach no server. */
function testValue({ framework }: CodeBase, { name, local, type }: Variable): string {
  if (name === 'ENVIRONMENT') return 'test'
  if (type === 'optional') return ''
  return name === 'DATABASE_URL' && framework === 'django' ? 'sqlite:///:memory:' : local
}

/** `tests/test_settings.py`: what has to be set is missed, and what is set arrives. */
export function testSettingsPy({ code, say }: Writing): string {
  const required = code.variables.find((each) => each.default === undefined)
  const numbers = code.variables.filter(({ type }) => type === 'int' || type === 'float').slice(0, 3)
  return written(
    `"""${say({ en: 'Settings are read from the environment.', zh: '配置取自环境变量。' })}"""`,
    '',
    required && 'import pytest',
    required && 'from pydantic import ValidationError',
    required && '',
    `from ${code.package}.settings import Settings`,
    '',
    '',
    'def test_reads_the_environment(monkeypatch):',
    '    monkeypatch.setenv("LOG_LEVEL", "WARNING")',
    '    assert Settings(_env_file=None).log_level == "WARNING"',
    numbers.length > 0 && [
      '',
      '',
      'def test_bounds_are_those_of_the_design(monkeypatch):',
      numbers.map(({ name }) => `    monkeypatch.delenv(${JSON.stringify(name)})`),
      '    settings = Settings(_env_file=None)',
      numbers.map(
        (each) => `    assert settings.${each.name.toLowerCase()} == ${each.default ?? each.local}`,
      ),
    ],
    required && [
      '',
      '',
      `def test_${required.name.toLowerCase()}_has_to_be_set(monkeypatch):`,
      `    monkeypatch.delenv(${JSON.stringify(required.name)})`,
      '    with pytest.raises(ValidationError):',
      '        Settings(_env_file=None)',
    ],
  )
}
