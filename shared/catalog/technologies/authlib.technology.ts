import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'authlib',
  name: 'Authlib',
  category: 'auth-library',
  section: 'security',
  layer: 'security',
  runtime: 'library',
  summary: {
    en: 'OAuth 2.0 and OpenID Connect for Python, as client, server and token library in one package.',
    zh: 'Python 的 OAuth 2.0 与 OpenID Connect 库，一个包同时覆盖客户端、服务端和令牌处理。',
  },
  advice: {
    en: 'Choose it to log users in through an identity provider; not for merely checking a signed token, which PyJWT does with less.',
    zh: '适合通过身份提供方完成用户登录；如果只是校验签名令牌，用 PyJWT 更轻。',
  },
  provides: ['authentication'],
  needs: [],
  concurrency: 'both',
  pypi: 'Authlib',
  version: {
    value: '1.6.9',
    requiresPython: '>=3.9',
    requiresPythonSource:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_authlib/package.py',
    source:
      'https://github.com/mealie-recipes/mealie/blob/001b9ebe75b184826a5bfe8ae811f340760efc02/pyproject.toml',
    date: '2026-03',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_authlib/package.py',
  },
  usedBy: [
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
    { who: 'Saleor', source: 'https://github.com/saleor/saleor/blob/HEAD/pyproject.toml' },
  ],
  docs: 'https://docs.authlib.org/',
  rating: { skill: 3, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'flask', 'django', 'starlette', 'keycloak', 'httpx'],
  conflicts: [],
  groups: [],
  defaults: {},
})
