using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>One status of an answer.</summary>
internal sealed record HttpStatus(string Code, Node Pattern, IReadOnlyList<MappingEntry> Headers, IReadOnlyList<MappingEntry> Templates);
