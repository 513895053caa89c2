import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'daphne',
  name: { en: 'Daphne and Channels', zh: 'Daphne 与 Channels' },
  category: 'application-server',
  section: 'api',
  layer: 'api',
  runtime: 'library',
  summary: {
    en: 'The ASGI server of the Django Channels project together with its channel layer; best at WebSocket consumers inside a Django application.',
    zh: 'Django Channels 项目的 ASGI 服务器及其通道层，最适合在 Django 应用中处理 WebSocket 连接。',
  },
  advice: {
    en: 'Choose it when a Django product needs WebSocket groups and broadcasts; not for plain HTTP, or when the application does not use Django.',
    zh: 'Django 产品需要 WebSocket 分组与广播时选它；只处理普通 HTTP，或应用并非 Django 时不选。',
  },
  provides: ['asgi-server'],
  needs: ['key-value'],
  concurrency: 'async',
  interface: 'ASGI',
  pypi: 'daphne',
  usedBy: [{ who: 'AWX', source: 'https://github.com/ansible/awx/blob/HEAD/requirements/requirements.in' }],
  docs: 'https://channels.readthedocs.io/',
  rating: { skill: 3, operations: 2, footprint: 'small' },
  pairs: ['django', 'redis', 'nginx'],
  conflicts: [
    {
      with: 'flask',
      why: {
        en: 'Flask is a WSGI application; an ASGI server needs the WsgiToAsgi adapter.',
        zh: 'Flask 是 WSGI 应用，用 ASGI 服务器运行需要 WsgiToAsgi 适配器。',
      },
      source: 'https://flask.palletsprojects.com/deploying/asgi/',
    },
  ],
  groups: [],
  defaults: {},
  icon: 'django',
})
