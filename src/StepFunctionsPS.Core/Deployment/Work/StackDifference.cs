using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds the differences between a deployed template, null for none, and the one that is to be deployed.</summary>
internal delegate IReadOnlyList<ResourceChange> StackDifference(string? deployed, Template template, Func<string, string> shown);
