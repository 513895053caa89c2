import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'podman',
  name: 'Podman',
  category: 'container-runtime',
  section: 'platform',
  layer: 'platform',
  runtime: 'platform',
  summary: {
    en: 'Runs the same images without a daemon and without root, under systemd if wanted.',
    zh: '无需守护进程、无需 root 即可运行同样的镜像，也可交给 systemd 管理。',
  },
  advice: {
    en: 'Choose it on hosts where a root daemon is unwelcome; not where tools insist on the Docker socket or on every Compose feature.',
    zh: '适合不允许 root 守护进程的主机；如果工具依赖 Docker 套接字或 Compose 的全部功能，则不合适。',
  },
  provides: ['containers'],
  needs: [],
  version: { value: '6.1.0', source: 'https://endoflife.date/podman', date: '2026-08-22' },
  firstRelease: { year: 2021, source: 'https://endoflife.date/podman', orEarlier: true },
  usedBy: [],
  docs: 'https://docs.podman.io/',
  rating: { skill: 2, operations: 2, footprint: 'small' },
  pairs: ['kubernetes', 'nginx', 'postgresql'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'podman',
})
