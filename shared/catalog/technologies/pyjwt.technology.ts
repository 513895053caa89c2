import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pyjwt',
  name: 'PyJWT',
  category: 'auth-library',
  section: 'security',
  layer: 'security',
  runtime: 'library',
  summary: {
    en: 'A small library that encodes, signs and verifies JSON Web Tokens.',
    zh: '编码、签名和校验 JSON Web Token 的小型库。',
  },
  advice: {
    en: 'Choose it in a service that only verifies tokens issued elsewhere; not to build a login by hand, which needs revocation and key rotation as well.',
    zh: '适合只校验他处签发令牌的服务；不要用它手写整套登录，那还需要吊销和密钥轮换。',
  },
  provides: ['authentication'],
  needs: [],
  concurrency: 'sync',
  pypi: 'PyJWT',
  version: {
    value: '2.12.1',
    source:
      'https://github.com/mealie-recipes/mealie/blob/001b9ebe75b184826a5bfe8ae811f340760efc02/pyproject.toml',
    date: '2026-03',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pyjwt/package.py',
  },
  usedBy: [
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
  ],
  docs: 'https://pyjwt.readthedocs.io/',
  rating: { skill: 2, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'flask', 'djangorestframework', 'keycloak'],
  conflicts: [],
  groups: [],
  defaults: {},
})
