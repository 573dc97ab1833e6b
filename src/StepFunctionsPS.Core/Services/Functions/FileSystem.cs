using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>A file system that a function mounts.</summary>
internal sealed record FileSystem(Node Arn, Node LocalMountPath);
