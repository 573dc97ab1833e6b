namespace StepFunctionsPS.Packaging;

/// <summary>Knows the keys of zips in the bucket.</summary>
internal interface ICodeKeys
{
    /// <summary>The key of the zip of a package.</summary>
    string KeyOf(CodePackage package);
}
