import type { Localized } from '../../shared/base/localized'

/** What `--help` says. Words of the command line stay as they are typed. */
export const help: Localized = {
  en: `Pentarch: scores, ranks and exports Python system designs.

  score FILE [--scenario NAME] [--json] [--fail-under N] [--rules PACK.json]...
      Total, five dimensions, coverage and findings of a .pentarch workspace.
  rank FILE | --profile PROFILE.json [--json] [--rules PACK.json]...
      Candidate stacks for the project of a workspace, or for a profile by itself.
      Keys of a profile, each 1-5 or absent: projectScale, teamPythonSkill, businessComplexity, performance,
      concurrency, maintenanceLifecycle, deploymentEnvironment, dataProcessing. Optional numbers:
      peakRequestsPerSecond, p99TargetMs, availabilityTarget, teamSize, monthlyBudget, dataVolumeGb, readShare.
  report FILE [--format html|md] [--scenario NAME] [--rules PACK.json]... [-o OUT]
      All of a design as one document: profile, candidates, views, scores, findings, quantities, explanation, roadmap,
      evolution and decisions; without -o to standard output.
  export FILE... --format svg|png|pdf|mermaid|plantuml|structurizr|d2|drawio|markdown|bundle
         [--view layered|deployment|classes|sequence|all] [--sequence NAME]
         [--scenario NAME] [--theme light|dark] [--background theme|transparent]
         [--frame NAME] [--scale N] [--font reference|embedded|outlines] [--pin-appearance] [-o OUT]
         [--rules PACK.json]...
      A view, layered unless told otherwise, as a picture or in another notation; without -o to standard output, and
      without --format by the ending of OUT. Files may be patterns in quotes, such as "docs/**/*.pentarch". Several files
      or --view all need a folder as OUT, in which a file is called after its design and view; a PDF of all views is one
      file.
      Structurizr takes the whole design but for classes; draw.io has a page for every view, the asked one first.
      markdown is one text with score, all views, findings and quantities; bundle is a folder of it with the pictures as
      SVG files. Both are shown by GitHub as they are. A PDF has a page for each view.
      A sequence is named by its name or id; otherwise it is the first one. --frame shows what lies in one frame of the
      whiteboard. An SVG names its fonts, has them in it, or has outlines in place of texts.
      --pin-appearance writes what every Mermaid from 10 on reads, and 12 draws as the versions before: no namespaces, no
      ids of links, simpler heads.
  convert FILE... --format ... [as for export]
      The same from any file that import reads, by way of a design: a.puml to a.mmd, for example.
  import FILE [-o OUT.pentarch]
      A workspace from Mermaid, PlantUML, Structurizr DSL or draw.io, or from all diagrams of a Markdown document; without
      -o to standard output. What has no place in a design is said on standard error, with its line.
  starter FILE -o FOLDER|OUT.zip [--scenario NAME] [--force]
      A Python project to start from: code, tests, containers and manifests of the design, in versions that fit together;
      what does not fit is said on standard error. Files that are there already stay, unless --force is given.
  audits [--json] [--rules PACK.json]...
      Every check, with its dimensions, weight, severity and source.
  rules check PACK.json [--json]
      Whether a file of house rules can be used, its own tests included, and what is wrong with it where.
  --rules counts the house rules of a file beside those that the workspace keeps; a pack of the same id replaces them.

  --lang en|zh   language of the output; otherwise that of LC_ALL, LC_MESSAGES or LANG, English if it is another
  --quiet, -q    on success, say nothing on standard error
  --version      version of Pentarch and of its rules
  --help         this text

Exit codes: 0 done; 1 the total is below --fail-under; 2 the command line is wrong; 3 a file, profile or rule pack
cannot be read, used or written, or something went wrong inside; of several files, the others are written all the
same. The same input gives the same bytes.`,
  zh: `五维架构：为 Python 系统设计评分、排名并导出视图。

  score 文件 [--scenario 名称] [--json] [--fail-under N] [--rules 规则包.json]...
      给出 .pentarch 工作区的总分、五个维度、覆盖率与发现。
  rank 文件 | --profile 画像.json [--json] [--rules 规则包.json]...
      按工作区的项目画像或单独的画像文件，给出候选方案的排名。
      画像的键，取值 1-5，可缺省：projectScale、teamPythonSkill、businessComplexity、performance、
      concurrency、maintenanceLifecycle、deploymentEnvironment、dataProcessing。可选数值：
      peakRequestsPerSecond、p99TargetMs、availabilityTarget、teamSize、monthlyBudget、dataVolumeGb、readShare。
  report 文件 [--format html|md] [--scenario 名称] [--rules 规则包.json]... [-o 输出文件]
      将设计的全部内容写成一份文档：画像、候选、视图、得分、发现、量化结果、说明、路线图、演进路径与决策；
      不带 -o 时写到标准输出。
  export 文件... --format svg|png|pdf|mermaid|plantuml|structurizr|d2|drawio|markdown|bundle
         [--view layered|deployment|classes|sequence|all] [--sequence 名称]
         [--scenario 名称] [--theme light|dark] [--background theme|transparent]
         [--frame 名称] [--scale N] [--font reference|embedded|outlines] [--pin-appearance] [-o 输出]
         [--rules 规则包.json]...
      将视图导出为图片或其他记法的文本，默认为 layered；不带 -o 时写到标准输出，不带 --format 时由输出文件的扩展名决定。
      文件可以是加引号的通配模式，如 "docs/**/*.pentarch"。多个文件或 --view all 时，-o 须为文件夹，其中的文件按设计与视图命名；
      全部视图的 PDF 则为一个文件。
      Structurizr 包含除类图外的整个设计；draw.io 每个视图一页，指定的视图排在最前。
      markdown 为一篇文本，含评分、全部视图、发现与量化指标；bundle 为文件夹，另附各视图的 SVG 文件。二者在 GitHub 上可直接显示。
      PDF 每个视图一页。
      时序图可用名称或标识指定，否则取第一个。--frame 只导出白板上某个画框中的内容。
      SVG 可以仅引用字体、嵌入字体，或将文字转为轮廓。
      --pin-appearance 写出 Mermaid 10 及以后各版本均可读取的文本，版本 12 按此前外观绘制：不含命名空间与连线标识，部分图形从简。
  convert 文件... --format ... [同 export]
      读取 import 支持的任意文件，经由设计写成其他格式，例如由 a.puml 得到 a.mmd。
  import 文件 [-o 输出.pentarch]
      由 Mermaid、PlantUML、Structurizr DSL、draw.io，或 Markdown 文档中的全部图，生成工作区；不带 -o 时写到标准输出。
      设计中无处存放的内容连同行号写到标准错误。
  starter 文件 -o 文件夹|输出.zip [--scenario 名称] [--force]
      由设计生成可直接起步的 Python 工程：代码、测试、容器与清单，版本彼此兼容；不兼容之处写到标准错误。
      已存在的文件不会被覆盖，除非加上 --force。
  audits [--json] [--rules 规则包.json]...
      列出全部检查及其维度、权重、严重程度与来源。
  rules check 规则包.json [--json]
      检查团队规则文件是否可用，并运行其自带的测试；如有问题，逐一指出位置。
  --rules 使文件中的团队规则与工作区自带的规则一并生效；标识相同的规则包以文件为准。

  --lang en|zh   输出语言；未指定时依次取 LC_ALL、LC_MESSAGES、LANG，均不是中文时用英文
  --quiet, -q    成功时不向标准错误输出任何内容
  --version      五维架构及其规则的版本
  --help         显示本说明

退出码：0 完成；1 总分低于 --fail-under；2 命令行有误；3 文件、画像或规则包无法读取、使用或写入，或程序内部出错；处理多个文件时，其余文件照常写出。相同输入得到相同字节。`,
}
