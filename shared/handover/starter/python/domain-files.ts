import { classModules } from '../../../exchange/python/class-modules'
import type { ClassElement } from '../../../model/classes/class-element'
import { moduleOf } from '../plan/class-homes'
import { type Files, type Writing, written } from './writing'

/** The classes of the class view, in packages as they are drawn, and a test that finds all of them. */
export function domainFiles(writing: Writing, classes: readonly ClassElement[]): Files {
  if (classes.length === 0) return {}
  const { plan, code, say, language } = writing
  const root = `${code.package}.domain`
  const modules = classModules(plan.design, classes, language, root, (each) => moduleOf(plan.design, each))
  const files: Files = {}
  const folders = new Set([''])
  for (const { path, text } of modules) {
    const parts = path.split('.')
    for (let n = 1; n < parts.length; n += 1) folders.add(`${parts.slice(0, n).join('/')}/`)
    files[`src/${code.package}/domain/${parts.join('/')}.py`] = text
  }
  for (const folder of folders)
    files[`src/${code.package}/domain/${folder}__init__.py`] = written(
      `"""${say({ en: 'Classes of the class view.', zh: '类视图中的类。' })}"""`,
    )
  const abstract = modules.flatMap(({ path, classes: all }) =>
    all
      .filter(
        ({ element }) => element.kind === 'abstract' && element.operations.some((each) => each.abstract),
      )
      .map(({ name }) => ({ path, name })),
  )
  files['tests/test_domain.py'] = written(
    `"""${say({ en: 'The classes of the design are there, and abstract ones wait for others.', zh: '设计中的类齐全，抽象类不可直接实例化。' })}"""`,
    '',
    'from importlib import import_module',
    '',
    'import pytest',
    '',
    'CLASSES = {',
    modules.map(({ path, classes: all }) => [
      `    "${root}.${path}": [`,
      all.map(({ name }) => `        ${JSON.stringify(name)},`),
      '    ],',
    ]),
    '}',
    '',
    '',
    '@pytest.mark.parametrize("module", CLASSES)',
    'def test_every_class_of_the_design_is_there(module):',
    '    loaded = import_module(module)',
    '    assert [name for name in CLASSES[module] if not isinstance(getattr(loaded, name, None), type)] == []',
    abstract.length > 0 && [
      '',
      '',
      '@pytest.mark.parametrize(',
      '    ("module", "name"),',
      '    [',
      abstract.map(({ path, name }) => `        ("${root}.${path}", ${JSON.stringify(name)}),`),
      '    ],',
      ')',
      'def test_abstract_classes_wait_for_others(module, name):',
      '    with pytest.raises(TypeError):',
      '        getattr(import_module(module), name)()',
    ],
  )
  return files
}
