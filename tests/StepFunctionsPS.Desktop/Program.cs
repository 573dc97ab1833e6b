using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Desktop;

// StepFunctionsPS.Desktop.exe BASELINES: compiles and runs each case that needs nothing but its files, and compares
// what comes of it with what the case expects. Exit code 1 when anything differs.
var cases = Directory.GetDirectories(args[0]).OrderBy(folder => folder, StringComparer.Ordinal).Select(folder => new DesktopCase(folder)).Where(item => item.CanRun).ToArray();
var differences = cases.SelectMany(item => item.Differences()).ToArray();
foreach (var difference in differences) Console.WriteLine(difference);
var executions = cases.Count(item => item.HasExecution);
Console.WriteLine($"{Environment.Version}: {cases.Length} templates and {executions} executions, {differences.Length} different");
return cases.Length == 0 || executions == 0 || differences.Length > 0 ? 1 : 0;
