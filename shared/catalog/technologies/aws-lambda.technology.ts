import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'aws-lambda',
  name: 'AWS Lambda',
  category: 'serverless',
  section: 'platform',
  layer: 'platform',
  runtime: 'platform',
  summary: {
    en: 'Functions run for each request and billed by time; Mangum lets an ASGI application answer inside one.',
    zh: '按请求运行、按时长计费的函数服务；Mangum 让 ASGI 应用在函数中应答。',
  },
  advice: {
    en: 'Choose it for rare or spiky traffic with nobody to run servers; not for work beyond 15 minutes, steady high load, or a database reached without a pooler.',
    zh: '适合流量稀疏或突发、又没人维护服务器的场合；不适合超过 15 分钟的任务、长期高负载，也不适合不经连接池直连数据库。',
  },
  provides: ['autoscaling'],
  needs: [],
  concurrency: 'sync',
  interface: 'ASGI',
  pypi: 'mangum',
  licence: { value: 'MIT (Mangum)', source: 'https://github.com/Kludex/mangum/blob/HEAD/pyproject.toml' },
  firstRelease: { year: 2014, source: 'https://endoflife.date/aws-lambda' },
  usedBy: [],
  docs: 'https://docs.aws.amazon.com/lambda/',
  rating: { skill: 3, operations: 2, footprint: 'managed' },
  pairs: ['fastapi', 'starlette', 'pgbouncer', 'terraform', 'sentry'],
  conflicts: [
    {
      with: 'tensorflow',
      why: {
        en: 'Unpacked, TensorFlow exceeds the size limit of a function package; it needs a container image or a model server.',
        zh: 'TensorFlow 解压后超出函数包的大小上限，须改用容器镜像或独立的模型服务。',
      },
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
    },
    {
      with: 'pytorch',
      why: {
        en: 'Unpacked, PyTorch exceeds the size limit of a function package; it needs a container image or a model server.',
        zh: 'PyTorch 解压后超出函数包的大小上限，须改用容器镜像或独立的模型服务。',
      },
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
    },
  ],
  groups: [],
  defaults: { managed: true, stateless: true, logging: 'plain' },
})
