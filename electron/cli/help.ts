export const help = `Pentarch: scores, ranks and exports Python system designs.

  score FILE [--scenario NAME] [--json] [--fail-under N]
      Total, five dimensions, coverage and findings of a .pentarch workspace.
  rank FILE | --profile PROFILE.json [--json]
      Candidate stacks for the project of a workspace, or for a profile by itself.
      Keys of a profile, each 1-5 or absent: projectScale, teamPythonSkill, businessComplexity, performance,
      concurrency, maintenanceLifecycle, deploymentEnvironment, dataProcessing. Optional numbers:
      peakRequestsPerSecond, p99TargetMs, availabilityTarget, teamSize, monthlyBudget, dataVolumeGb, readShare.
  export FILE --format svg|mermaid [--view layered] [--scenario NAME] [--theme light|dark] [-o OUT]
      A view as a picture or as Mermaid; without -o to standard output.
  audits [--json]
      Every check, with its dimensions, weight, severity and source.

  --lang en|zh   language of the output; English unless given
  --version      version of Pentarch and of its rules
  --help         this text

Exit codes: 0 done; 1 the total is below --fail-under; 2 the command line is wrong; 3 a file or profile cannot be
read, used or written.`
