import { inDocstring, type Writing, written } from './writing'

/** How callers say who they are, where the design says it and the framework is not one that brings it. */
export const authOf = ({ code }: Pick<Writing, 'code'>): 'token' | 'api-key' | null => {
  const { auth } = code.lead.settings
  return auth === 'oidc' || auth === 'jwt' ? 'token' : auth === 'api-key' ? 'api-key' : null
}

/** `auth.py`: who is asking. */
export function authPy(writing: Writing): string {
  const { code, say } = writing
  const isToken = authOf(writing) === 'token'
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': who is asking.', zh: '：校验调用方身份。' })}"""`,
    '',
    isToken ? ['import jwt', ''] : ['from hmac import compare_digest', ''],
    `from ${code.package}.settings import Settings`,
    '',
    '',
    'class NotAllowed(Exception):',
    `    """${say({ en: 'Nobody knows who is asking.', zh: '无法确认调用方身份。' })}"""`,
    '',
    '',
    'class Verifier:',
    isToken
      ? [
          `    """${say({ en: 'Checks tokens of the identity provider: signature, issuer, audience and expiry.', zh: '校验身份提供方签发的令牌：签名、签发方、受众与有效期。' })}"""`,
          '',
          '    def __init__(self, settings: Settings) -> None:',
          '        self._issuer = settings.oidc_issuer',
          '        self._audience = settings.oidc_audience',
          '        self._keys = jwt.PyJWKClient(settings.oidc_jwks_url, cache_keys=True, timeout=3)',
          '',
          '    def caller(self, credentials: str | None) -> str:',
          `        """${say({ en: 'The subject of the token that an Authorization header carries.', zh: 'Authorization 请求头所带令牌的主体。' })}"""`,
          '        scheme, _, token = (credentials or "").partition(" ")',
          '        if scheme.lower() != "bearer" or not token:',
          '            raise NotAllowed("no bearer token")',
          '        try:',
          '            key = self._keys.get_signing_key_from_jwt(token).key',
          '            claims = jwt.decode(',
          '                token,',
          '                key,',
          '                algorithms=["RS256", "ES256"],',
          '                audience=self._audience,',
          '                issuer=self._issuer,',
          '                options={"require": ["exp", "iss", "aud", "sub"]},',
          '            )',
          '        except jwt.PyJWTError as error:',
          '            raise NotAllowed(str(error)) from error',
          '        return str(claims["sub"])',
        ]
      : [
          `    """${say({ en: 'Compares the key that callers send, in constant time.', zh: '以恒定时间比较调用方发送的密钥。' })}"""`,
          '',
          '    def __init__(self, settings: Settings) -> None:',
          '        self._key = settings.api_key.get_secret_value()',
          '',
          '    def caller(self, credentials: str | None) -> str:',
          `        """${say({ en: 'Who sent the key of an X-API-Key header.', zh: '由 X-API-Key 请求头识别调用方。' })}"""`,
          '        if not compare_digest((credentials or "").encode(), self._key.encode()):',
          '            raise NotAllowed("wrong key")',
          '        return "key"',
        ],
  )
}

export function testAuthPy(writing: Writing): string {
  const { code, say } = writing
  const isToken = authOf(writing) === 'token'
  return written(
    `"""${say({ en: 'Whoever is not known is refused.', zh: '未通过身份校验的请求被拒绝。' })}"""`,
    '',
    'import pytest',
    '',
    `from ${code.package}.auth import NotAllowed, Verifier`,
    `from ${code.package}.settings import Settings`,
    '',
    '',
    `@pytest.mark.parametrize("credentials", [None, "", ${isToken ? '"Basic YTpi", "Bearer ", "Bearer not-a-token"' : '"another key"'}])`,
    'def test_refuses_who_cannot_say_who_they_are(credentials):',
    '    with pytest.raises(NotAllowed):',
    '        Verifier(Settings()).caller(credentials)',
    !isToken && [
      '',
      '',
      'def test_knows_who_has_the_key():',
      '    assert Verifier(Settings()).caller("for-tests-only") == "key"',
    ],
  )
}
