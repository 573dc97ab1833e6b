# S3: buckets, objects and their versions.

function Get-BucketOrStop([string] $Name) {
    $script:Cloud.Buckets[$Name] ?? (Stop-Operation NoSuchBucket 'The specified bucket does not exist' 404 S3)
}

function Remove-FakeBucketContent([Parameter(Mandatory)] [string] $BucketName) { $script:Cloud.Buckets[$BucketName].Objects.Clear() }

$script:Operations['S3.TestBucket'] = { param($request, $region) $script:Cloud.Buckets.Contains([string] $request.BucketName) }

$script:Operations['S3.ListBuckets'] = {
    param($request, $region)
    New-SdkObject S3.Model.ListBucketsResponse @{ Buckets = ConvertTo-SdkList @($script:Cloud.Buckets.Keys | Where-Object { -not $request.BucketName -or $_ -eq $request.BucketName } | ForEach-Object { New-SdkObject S3.Model.S3Bucket @{ BucketName = $_; CreationDate = [datetime]::UtcNow } }) }
}

# The oldest region has no name here.
$script:Operations['S3.GetBucketLocation'] = {
    param($request, $region)
    $at = (Get-BucketOrStop $request.BucketName).Region
    New-SdkObject S3.Model.GetBucketLocationResponse @{ Location = [Amazon.S3.S3Region]::new($at -eq 'us-east-1' ? '' : $at) }
}

$script:Operations['S3.PutBucket'] = {
    param($request, $region)
    if ($script:Cloud.Buckets.Contains($request.BucketName)) { Stop-Operation BucketAlreadyOwnedByYou 'Your previous request to create the named bucket succeeded and you already own it.' 409 S3 }
    $script:Cloud.Buckets[$request.BucketName] = @{ Region = $region; IsVersioned = $false; Objects = [ordered]@{} }
    New-SdkObject S3.Model.S3Bucket @{ BucketName = $request.BucketName; CreationDate = [datetime]::UtcNow }
}

$script:Operations['S3.DeleteBucket'] = {
    param($request, $region)
    $bucket = Get-BucketOrStop $request.BucketName
    if ($bucket.Objects.Count -and -not $request.DeleteBucketContent) { Stop-Operation BucketNotEmpty 'The bucket you tried to delete is not empty' 409 S3 }
    $script:Cloud.Buckets.Remove($request.BucketName)
    New-SdkObject S3.Model.DeleteBucketResponse @{ HttpStatusCode = 204 }
}

$script:Operations['S3.PutObject'] = {
    param($request, $region)
    $bucket = Get-BucketOrStop $request.BucketName
    $bytes = if ($request.File) { [IO.File]::ReadAllBytes($request.File) } else { [Text.Encoding]::UTF8.GetBytes([string] $request.Content) }
    $version = $bucket.IsVersioned ? (New-FakeSuffix) : 'null'
    $older = @(if ($bucket.IsVersioned -and $bucket.Objects.Contains($request.Key)) { $bucket.Objects[$request.Key].Versions })
    $hash = [Convert]::ToHexString([Security.Cryptography.MD5]::HashData($bytes)).ToLowerInvariant()
    $bucket.Objects[$request.Key] = @{ Bytes = [Convert]::ToBase64String($bytes); Size = $bytes.Length; ETag = "`"$hash`""; Time = Get-FakeTime; Versions = @($version) + $older }
}

$script:Operations['S3.GetObject'] = {
    param($request, $region)
    $object = (Get-BucketOrStop $request.BucketName).Objects[$request.Key]
    if (-not $object -or -not $object.Bytes) { Stop-Operation NoSuchKey 'The specified key does not exist.' 404 S3 }
    $file = [IO.Path]::GetFullPath($request.File, $PWD.ProviderPath)
    $null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($file))
    [IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($object.Bytes))
    [IO.FileInfo] $file
}

$script:Operations['S3.ListObjects'] = {
    param($request, $region)
    $bucket = Get-BucketOrStop $request.BucketName
    $keys = [string[]] @($bucket.Objects.Keys | Where-Object { $bucket.Objects[$_].Bytes -and ($request.Key ? $_ -ceq $request.Key : $_.StartsWith([string] $request.Prefix, [StringComparison]::Ordinal)) })
    [array]::Sort($keys, [StringComparer]::Ordinal)
    New-SdkObject S3.Model.ListObjectsResponse @{ S3Objects = ConvertTo-SdkList @(foreach ($key in $keys) {
        $object = $bucket.Objects[$key]
        New-SdkObject S3.Model.S3Object ([ordered]@{ BucketName = $request.BucketName; Key = $key; Size = [long] $object.Size; ETag = $object.ETag; LastModified = ConvertTo-SdkTime $object.Time; StorageClass = 'STANDARD' })
    }) }
}

$script:Operations['S3.ListVersions'] = {
    param($request, $region)
    $bucket = Get-BucketOrStop $request.BucketName
    $all = @(foreach ($key in $bucket.Objects.Keys) {
        if (-not $key.StartsWith([string] $request.Prefix, [StringComparison]::Ordinal)) { continue }
        $isLatest = $true
        foreach ($version in $bucket.Objects[$key].Versions) {
            New-SdkObject S3.Model.S3ObjectVersion ([ordered]@{ BucketName = $request.BucketName; Key = $key; VersionId = $version; IsLatest = $isLatest; IsDeleteMarker = $isLatest -and -not $bucket.Objects[$key].Bytes; Size = [long] $bucket.Objects[$key].Size })
            $isLatest = $false
        }
    })
    $start = 0
    if ($request.KeyMarker) { while ($start -lt $all.Count -and -not ($all[$start].Key -ceq $request.KeyMarker -and (-not $request.VersionIdMarker -or $all[$start].VersionId -eq $request.VersionIdMarker))) { $start++ }; $start++ }
    $size = $request.MaxKey ?? $script:Options.PageSize
    $page = @($all | Select-Object -Skip $start -First $size)
    $isCut = $start + $page.Count -lt $all.Count
    New-SdkObject S3.Model.ListVersionsResponse ([ordered]@{ Versions = ConvertTo-SdkList $page; IsTruncated = $isCut; NextKeyMarker = $isCut ? $page[-1].Key : $null; NextVersionIdMarker = $isCut ? $page[-1].VersionId : $null; Name = $request.BucketName; Prefix = $request.Prefix })
}

$script:Operations['S3.DeleteObjects'] = {
    param($request, $region)
    $bucket = Get-BucketOrStop $request.BucketName
    $isOne = $request.ContainsKey('Key')
    $items = if ($request.KeyAndVersionCollection) { $request.KeyAndVersionCollection }
    elseif ($request.KeyCollection) { $request.KeyCollection | ForEach-Object { @{ Key = $_; VersionId = $null } } }
    elseif ($request.InputObject) { $request.InputObject | ForEach-Object { @{ Key = $_.Key; VersionId = $null } } }
    else { @{ Key = $request.Key; VersionId = $request.VersionId } }
    if (@($items).Count -gt 1000) { Stop-Operation MalformedXML 'The XML you provided was not well-formed or did not validate against our published schema' 400 S3 }
    foreach ($item in $items) { Remove-StoredObject $bucket $item.Key $item.VersionId }
    if ($isOne) { return New-SdkObject S3.Model.DeleteObjectResponse @{ DeleteMarker = $null; VersionId = $request.VersionId } }
    New-SdkObject S3.Model.DeleteObjectsResponse @{ DeletedObjects = ConvertTo-SdkList @($items | ForEach-Object { New-SdkObject S3.Model.DeletedObject @{ Key = $_.Key; VersionId = $_.VersionId } }); DeleteErrors = ConvertTo-SdkList @() }
}

# In a bucket with versions an object that is deleted gets a mark; only its versions can be deleted for good.
function Remove-StoredObject($Bucket, [string] $Key, $VersionId) {
    $object = $Bucket.Objects[$Key]
    if (-not $object) { return }
    if ($VersionId) {
        $object.Versions = @($object.Versions | Where-Object { $_ -ne $VersionId })
        if (-not $object.Versions) { $Bucket.Objects.Remove($Key) }
    }
    elseif ($Bucket.IsVersioned) { $object.Versions = @(New-FakeSuffix) + $object.Versions; $object.Bytes = $null; $object.Size = 0 }
    else { $Bucket.Objects.Remove($Key) }
}
