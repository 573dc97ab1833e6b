using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Rules for browsers that call a function's address; a part that is null is left out.</summary>
internal sealed record FunctionUrlCors(bool AllowCredentials, SequenceNode? Headers, SequenceNode? Methods, SequenceNode? Origins, SequenceNode? ExposedHeaders, Node? MaxAge);
