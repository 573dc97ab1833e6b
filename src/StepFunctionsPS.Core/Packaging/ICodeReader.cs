using System.Security.Cryptography;

namespace StepFunctionsPS.Packaging;

/// <summary>Gives the content of packages to a hash. The hash differs when the code does, and only then.</summary>
internal interface ICodeReader
{
    void Append(CodePackage package, IncrementalHash hash);
}
