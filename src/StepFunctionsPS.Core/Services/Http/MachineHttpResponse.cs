using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>One answer of a path that calls Step Functions.</summary>
/// <param name="StatusCode">The status of the answer.</param>
/// <param name="SelectionPattern">The status that Step Functions answers with, as a pattern; empty for all others.</param>
/// <param name="Parameters">Headers with their values, by their names in templates.</param>
/// <param name="Templates">Templates by content type.</param>
internal sealed record MachineHttpResponse(Node StatusCode, Node SelectionPattern, IReadOnlyList<MappingEntry> Parameters, IReadOnlyList<MappingEntry> Templates);
