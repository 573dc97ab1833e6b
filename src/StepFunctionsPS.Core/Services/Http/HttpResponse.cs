using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>How the answer of an integration becomes the answer of the API.</summary>
/// <param name="Headers">Headers of all answers with their values.</param>
/// <param name="Template">The template of all answers; null for none.</param>
/// <param name="ContentHandling">For answers with a status of 2xx; null for none.</param>
/// <param name="StatusCodes">In ascending order.</param>
internal sealed record HttpResponse(IReadOnlyList<MappingEntry> Headers, Node? Template, Node? ContentHandling, IReadOnlyList<HttpStatus> StatusCodes);
